# The image of a service, the same for all of them: the context is the folder of the service, of which
# .dockerignore lets only target/quarkus-app through. Nothing secret goes in; what a service has to be
# told comes from its environment (docs/operations.md).
FROM eclipse-temurin:25-jre

WORKDIR /app
# What changes least comes first, so that a build sends and stores little.
COPY --chown=10001:10001 target/quarkus-app/lib/ lib/
COPY --chown=10001:10001 target/quarkus-app/quarkus/ quarkus/
COPY --chown=10001:10001 target/quarkus-app/quarkus-run.jar ./
COPY --chown=10001:10001 target/quarkus-app/app/ app/

USER 10001:10001
EXPOSE 8080
ENV QUARKUS_HTTP_HOST=0.0.0.0 QUARKUS_HTTP_PORT=8080

HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$QUARKUS_HTTP_PORT && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && read -r answer <&3 && [[ $answer == *' 200 '* ]]"]

# Half of the container's memory for the heap; -Xmx in JDK_JAVA_OPTIONS has the last word.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=50", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", \
  "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", "quarkus-run.jar"]
