package dk.kkr.platform.openapi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * What the code says about records with {@code @Nullable} and its absence, said in their schemas: a
 * component is always there, or it may be null.
 */
final class RecordSchemas {

  private static final DotName SCHEMA =
      DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
  private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
  private static final String OURS = "dk.kkr.";

  private final Map<String, ClassInfo> records = new HashMap<>();

  RecordSchemas(IndexView index) {
    for (ClassInfo type : index.getKnownClasses()) {
      if (type.isRecord() && type.name().toString().startsWith(OURS)) {
        records.merge(schemaName(type), type, RecordSchemas::described);
      }
    }
  }

  // Of several records with one name the one that is described as a schema, such as a view; events
  // and stored content may share its name.
  private static ClassInfo described(ClassInfo one, ClassInfo other) {
    boolean first = one.hasDeclaredAnnotation(SCHEMA);
    if (first != other.hasDeclaredAnnotation(SCHEMA)) {
      return first ? one : other;
    }
    return one.name().compareTo(other.name()) <= 0 ? one : other;
  }

  void complete(Components components) {
    if (components.getSchemas() != null) {
      components.getSchemas().forEach(this::complete);
    }
  }

  private void complete(String name, Schema schema) {
    ClassInfo type =
        name.startsWith("Page") && hasItems(schema) ? records.get("Page") : records.get(name);
    Map<String, Schema> properties = schema.getProperties();
    if (type == null || properties == null) {
      return;
    }
    Map<String, Schema> completed = new HashMap<>();
    List<String> required = new ArrayList<>();
    for (RecordComponentInfo component : type.recordComponents()) {
      Schema property = properties.get(component.name());
      if (property != null) {
        if (isNullable(component)) {
          completed.put(component.name(), orNull(property));
        } else {
          required.add(component.name());
        }
      }
    }
    properties.forEach((key, value) -> completed.putIfAbsent(key, value));
    Map<String, Schema> ordered = new LinkedHashMap<>();
    properties.keySet().forEach(key -> ordered.put(key, completed.get(key)));
    schema.setProperties(ordered);
    schema.setRequired(required.isEmpty() ? null : required);
  }

  private static boolean hasItems(Schema schema) {
    return schema.getProperties() != null && schema.getProperties().containsKey("items");
  }

  private static boolean isNullable(RecordComponentInfo component) {
    return component.type().hasAnnotation(NULLABLE) || component.hasAnnotation(NULLABLE);
  }

  private static Schema orNull(Schema property) {
    Schema nothing = OASFactory.createSchema().addType(SchemaType.NULL);
    String ref = property.getRef();
    if (ref == null) {
      return property.addType(SchemaType.NULL);
    }
    Schema either =
        OASFactory.createSchema()
            .description(property.getDescription())
            .addAnyOf(OASFactory.createSchema().ref(ref))
            .addAnyOf(nothing);
    either.setExamples(property.getExamples());
    return either;
  }

  private static String schemaName(ClassInfo type) {
    AnnotationInstance schema = type.declaredAnnotation(SCHEMA);
    AnnotationValue name = schema == null ? null : schema.value("name");
    return name == null ? type.simpleName() : name.asString();
  }
}
