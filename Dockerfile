# One file for the three services: docker build --build-arg SERVICE=store-service .
# To use another registry, or your own images: --build-arg BUILD_IMAGE=… --build-arg RUN_IMAGE=…
ARG BUILD_IMAGE=maven:3.9-eclipse-temurin-25
ARG RUN_IMAGE=eclipse-temurin:25-jre

FROM ${BUILD_IMAGE} AS build
WORKDIR /build
COPY . .
# All three at once: the other two services reuse this layer from the cache.
RUN mvn -B -ntp -q -Dmaven.test.skip=true -Dspotless.check.skip=true \
        -pl ingest-service,enrich-service,store-service -am package
ARG SERVICE
RUN java -Djarmode=tools -jar ${SERVICE}/target/${SERVICE}-*-exec.jar \
        extract --layers --destination /layers --application-filename app.jar

FROM ${RUN_IMAGE}
RUN useradd --system --no-create-home --uid 10001 chancery
WORKDIR /app
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/spring-boot-loader/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./
USER chancery
ENV CHANCERY_ADDRESS=0.0.0.0 HEALTH_PORT=8080
# The image has no curl; bash can speak HTTP well enough for one request.
HEALTHCHECK --interval=5s --timeout=4s --start-period=120s --retries=6 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$HEALTH_PORT && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-XX:+UseCompactObjectHeaders", "-XX:+ExitOnOutOfMemoryError", "--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED", "-jar", "app.jar"]
