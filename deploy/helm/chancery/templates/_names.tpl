{{/* Names and labels. The context is the root, or a dictionary of root and service. */}}

{{- define "chancery.prefix" -}}
{{- if contains .Chart.Name .Release.Name }}{{ .Release.Name }}{{ else }}{{ .Release.Name }}-{{ .Chart.Name }}{{ end }}
{{- end }}

{{- define "chancery.name" -}}
{{ include "chancery.prefix" .root }}-{{ .service }}
{{- end }}

{{- define "chancery.labels" -}}
helm.sh/chart: {{ .Chart.Name }}-{{ .Chart.Version }}
app.kubernetes.io/name: {{ .Chart.Name }}
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/part-of: chancery
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- end }}

{{- define "chancery.selector" -}}
app.kubernetes.io/name: {{ .root.Chart.Name }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .service }}
{{- end }}

{{- define "chancery.serviceLabels" -}}
{{ include "chancery.labels" .root }}
app.kubernetes.io/component: {{ .service }}
{{- end }}

{{- define "chancery.port" -}}
{{- get (dict "ingest" 8081 "enrich" 8082 "store" 8080) .service -}}
{{- end }}

{{- define "chancery.managementPort" -}}
9080
{{- end }}

{{- define "chancery.image" -}}
{{- $image := .root.Values.image -}}
{{- with $image.registry }}{{ . }}/{{ end }}{{ get $image .service }}:{{ $image.tag | default .root.Chart.AppVersion }}
{{- end }}
