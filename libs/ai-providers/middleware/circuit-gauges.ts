import { Injectable } from '@nestjs/common';
import { GaugeSource, type GaugeDefinition, type GaugeReading } from '@seoforge/observability';

import { conventionalName, MODEL_LABELS } from '../ai-providers.metrics';
import { CIRCUIT_STATES } from './circuit-breaker';
import { ModelHealth } from './model-health';

const CIRCUITS = 'seoforge_model_circuits';

/** How many of the models that this process has asked it leaves alone; a site's own account at a vendor counts by itself. */
@Injectable()
export class CircuitGauges extends GaugeSource {
  protected readonly source = 'circuits';
  protected readonly gauges: readonly GaugeDefinition[] = [
    {
      name: CIRCUITS,
      help: 'Circuits around the models that this process has asked, by their state.',
      labels: { ...MODEL_LABELS, state: CIRCUIT_STATES },
      acrossProcesses: 'sum',
    },
  ];

  constructor(private readonly health: ModelHealth) {
    super();
  }

  protected read(): readonly GaugeReading[] {
    const circuits = this.health.circuits();
    return circuits.flatMap(({ provider, model }) =>
      CIRCUIT_STATES.map((state) => ({
        gauge: CIRCUITS,
        labels: { gen_ai_provider_name: conventionalName(provider), gen_ai_request_model: model, state },
        value: circuits.filter((other) => other.provider === provider && other.model === model && other.state === state)
          .length,
      })),
    );
  }
}
