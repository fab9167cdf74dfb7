{{/* How broker and database are reached: what Strimzi and CloudNativePG make here, or what the values name. */}}

{{- define "chancery.kafka.bootstrapServers" -}}
{{- $kafka := .Values.kafka -}}
{{- $kafka.bootstrapServers | default (printf "%s-kafka-bootstrap:9093" $kafka.name) -}}
{{- end }}

{{- define "chancery.kafka.isSecured" -}}
{{- if eq .Values.kafka.security "SASL_SSL" }}yes{{ end }}
{{- end }}

{{- define "chancery.kafka.authoritySecret" -}}
{{- .Values.kafka.authoritySecret | default (printf "%s-cluster-ca-cert" .Values.kafka.name) -}}
{{- end }}

{{/* The secret of a KafkaUser has the name of the user. */}}
{{- define "chancery.kafka.loginSecret" -}}
{{- get .root.Values.kafka.loginSecrets .service | default (include "chancery.name" .) -}}
{{- end }}

{{- define "chancery.kafka.group" -}}
{{- get .root.Values.kafka.groups .service -}}
{{- end }}

{{- define "chancery.database.url" -}}
{{- $database := .Values.database -}}
{{- $address := printf "jdbc:postgresql://%s-rw:5432/chancery" $database.name -}}
{{- $database.url | default (printf "%s?sslmode=verify-full&sslrootcert=/certificates/database/ca.crt" $address) -}}
{{- end }}

{{- define "chancery.database.loginSecret" -}}
{{- .Values.database.loginSecret | default (printf "%s-app" .Values.database.name) -}}
{{- end }}

{{- define "chancery.database.authoritySecret" -}}
{{- .Values.database.authoritySecret | default (printf "%s-ca" .Values.database.name) -}}
{{- end }}

{{/* What scales a service by its lag, and how far behind it has to be: nothing where that is off. */}}
{{- define "chancery.isScaled" -}}
{{- $autoscaling := (get .root.Values .service).autoscaling -}}
{{- if and $autoscaling $autoscaling.enabled }}yes{{ end }}
{{- end }}
