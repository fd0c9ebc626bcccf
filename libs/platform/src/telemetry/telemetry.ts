/** Metrics for Prometheus and traces for an OpenTelemetry collector, through the API that the libraries speak. */
import { metrics } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { PrometheusExporter, PrometheusSerializer } from '@opentelemetry/exporter-prometheus';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider } from '@opentelemetry/sdk-metrics';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';

export interface Telemetry {
  /** All metrics in the text format of Prometheus. */
  metrics(): Promise<string>;
  close(): Promise<void>;
}

/** Starts recording. Traces only if there is somewhere to send them: without, a span costs next to nothing. */
export function startTelemetry(service: string, traceEndpoint?: string): Telemetry {
  const resource = resourceFromAttributes({ 'service.name': `kizuna-${service}` });
  const reader = new PrometheusExporter({ preventServerStart: true });
  const meters = new MeterProvider({ resource, readers: [reader] });
  metrics.setGlobalMeterProvider(meters);
  const tracers = traceEndpoint
    ? new NodeTracerProvider({
        resource,
        spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url: `${traceEndpoint}/v1/traces` }))],
      })
    : undefined;
  tracers?.register();
  const serializer = new PrometheusSerializer();
  return {
    metrics: async () => serializer.serialize((await reader.collect()).resourceMetrics),
    close: async () => {
      await tracers?.shutdown();
      await meters.shutdown();
      metrics.disable();
    },
  };
}
