package dk.kkr.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The announcement that an item prints, and the agreement on it. */
final class DemoQuota {

  private static final String KEY = "demonstration";

  private final DemoClient quota;
  private final JsonNode script;

  DemoQuota(DemoClient quota, JsonNode script) {
    this.quota = quota;
    this.script = script;
  }

  /**
   * Enters all; gives what a point about the agreement is linked to.
   *
   * @param item the item that prints the quotas
   */
  ObjectNode enter(String item) {
    var reading = DemoData.object().put("council", "kkr-hovedstaden").put("itemId", item);
    reading.set("quotaYear", script.path("announcement").path("quotaYear"));
    var draft = quota.create("/announcements/from-agenda", reading, KEY).body();
    var announcement = draft.path("announcementId").asText();
    confirm("/announcements/" + announcement);
    ObjectNode agreement = script.path("agreement").deepCopy();
    agreement.put("announcementId", announcement);
    var made = quota.create("/agreements", agreement, KEY).body();
    var subject = DemoData.object().put("type", "AGREEMENT");
    subject.set("id", made.path("agreementId"));
    subject.set("revision", made.path("revision"));
    return subject;
  }

  private void confirm(String path) {
    var draft = quota.get(path);
    if (draft.body().path("state").asText().equals("DRAFT")) {
      quota.post(path + "/confirmation", DemoData.object(), draft.etag());
    }
  }
}
