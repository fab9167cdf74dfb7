{{/* The environment of a service: addresses, and where its secrets are. */}}
{{- define "chancery.environment" -}}
{{- $values := .root.Values -}}
{{- $name := include "chancery.name" . -}}
{{- $inside := list $name (printf "%s.%s" $name .root.Release.Namespace) (printf "%s.%s.svc" $name .root.Release.Namespace) (printf "%s.%s.svc.cluster.local" $name .root.Release.Namespace) -}}
{{- $environment := dict
  "CHANCERY_ADDRESS" "0.0.0.0"
  "CHANCERY_MANAGEMENT_PORT" (include "chancery.managementPort" .root)
  "CHANCERY_HOSTS" (join "," (concat $inside $values.hosts))
  "CHANCERY_SECRETS" "/secrets/"
  "CHANCERY_KAFKA" (include "chancery.kafka.bootstrapServers" .root)
  "CHANCERY_PARTITIONS" $values.kafka.partitions
  "CHANCERY_REPLICATION" $values.kafka.replication
  "CHANCERY_ENRICH_GROUP" $values.kafka.groups.enrich
  "CHANCERY_STORE_GROUP" $values.kafka.groups.store
  "JAVA_TOOL_OPTIONS" "-XX:MaxRAMPercentage=75"
-}}
{{- if $values.access.open }}{{ $_ := set $environment "CHANCERY_OPEN" "yes" }}{{ end }}
{{- if $values.access.keysSecret }}{{ $_ := set $environment "CHANCERY_KEYS_FILE" "/keys/keys" }}{{ end }}
{{- with $values.access.oidc }}
{{- if .issuer }}
{{- $_ := set $environment "CHANCERY_OIDC_ISSUER" .issuer }}
{{- $_ := set $environment "CHANCERY_OIDC_AUDIENCE" .audience }}
{{- $_ := set $environment "CHANCERY_OIDC_ROLES" .roles }}
{{- end }}
{{- end }}
{{- if include "chancery.kafka.isSecured" .root }}
{{- $_ := set $environment "SPRING_KAFKA_SECURITY_PROTOCOL" "SASL_SSL" }}
{{- $_ := set $environment "SPRING_KAFKA_PROPERTIES_SASL_MECHANISM" "SCRAM-SHA-512" }}
{{- $_ := set $environment "SPRING_KAFKA_SSL_BUNDLE" "kafka" }}
{{- $_ := set $environment "SPRING_SSL_BUNDLE_PEM_KAFKA_TRUSTSTORE_CERTIFICATE" "file:/certificates/kafka/ca.crt" }}
{{- end }}
{{- if eq .service "store" }}{{ $_ := set $environment "CHANCERY_DATABASE_URL" (include "chancery.database.url" .root) }}{{ end }}
{{- range $variable, $value := merge (get $values .service).env $environment }}
- name: {{ $variable }}
  value: {{ $value | toString | quote }}
{{- end }}
{{- if eq .service "enrich" }}
# A container that is started again aborts at once what it had left open.
- name: CHANCERY_INSTANCE
  valueFrom: {fieldRef: {fieldPath: metadata.name}}
{{- end }}
{{- end }}

{{/* Each file in /secrets is a setting. */}}
{{- define "chancery.secrets" -}}
{{- if include "chancery.kafka.isSecured" .root }}
- secret:
    name: {{ include "chancery.kafka.loginSecret" . }}
    items: [{key: sasl.jaas.config, path: spring.kafka.properties.sasl.jaas.config}]
{{- end }}
{{- if eq .service "store" }}
- secret:
    name: {{ include "chancery.database.loginSecret" .root }}
    items:
      - {key: username, path: CHANCERY_DATABASE_USER}
      - {key: password, path: CHANCERY_DATABASE_PASSWORD}
{{- end }}
{{- end }}

{{- define "chancery.volumes" -}}
# The native library of zstd is unpacked and executed here.
- name: tmp
  emptyDir: {sizeLimit: 512Mi}
- name: secrets
  projected:
    defaultMode: 0440
    sources: {{- include "chancery.secrets" . | default "[]" | nindent 6 }}
{{- if .root.Values.access.keysSecret }}
- name: keys
  secret: {secretName: {{ .root.Values.access.keysSecret }}, defaultMode: 0440}
{{- end }}
{{- if include "chancery.kafka.isSecured" .root }}
- name: kafka-authority
  secret: {secretName: {{ include "chancery.kafka.authoritySecret" .root }}, items: [{key: ca.crt, path: ca.crt}]}
{{- end }}
{{- if eq .service "store" }}
- name: database-authority
  secret: {secretName: {{ include "chancery.database.authoritySecret" .root }}, items: [{key: ca.crt, path: ca.crt}]}
{{- end }}
{{- end }}

{{- define "chancery.mounts" -}}
- {name: tmp, mountPath: /tmp}
- {name: secrets, mountPath: /secrets, readOnly: true}
{{- if .root.Values.access.keysSecret }}
# The whole directory: a single file would never change again, and new keys would go unnoticed.
- {name: keys, mountPath: /keys, readOnly: true}
{{- end }}
{{- if include "chancery.kafka.isSecured" .root }}
- {name: kafka-authority, mountPath: /certificates/kafka, readOnly: true}
{{- end }}
{{- if eq .service "store" }}
- {name: database-authority, mountPath: /certificates/database, readOnly: true}
{{- end }}
{{- end }}

{{- define "chancery.probes" -}}
# A start may include migrations of the database, or the reading of a long list of known articles.
startupProbe:
  httpGet: {path: /actuator/health/liveness, port: management}
  periodSeconds: 2
  failureThreshold: 150
livenessProbe:
  httpGet: {path: /actuator/health/liveness, port: management}
  periodSeconds: 10
  timeoutSeconds: 5
  failureThreshold: 6
readinessProbe:
  httpGet: {path: /actuator/health/readiness, port: management}
  periodSeconds: 5
  timeoutSeconds: 5
  failureThreshold: 2
{{- end }}
