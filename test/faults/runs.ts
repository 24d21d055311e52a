import type { Pace } from './pace';
import type { Run, Scenario } from './scenario';
import { SCENARIOS } from './scenarios';
import { ScriptedModel } from './scripted-model';
import { VENDORS, type Vendor } from './vendors';
import { answerGoingOn } from './whole-answer';

const FALLBACK_OF: Readonly<Record<Vendor, Vendor>> = { openai: 'anthropic', anthropic: 'google', google: 'openai' };

/** Every scenario with every vendor as the primary, whole and streamed, each with models of its own. */
export function everyRun(pace: Pace): readonly Run[] {
  return SCENARIOS.flatMap((scenario) =>
    VENDORS.flatMap((vendor) => [false, true].map((isStreamed) => runOf(scenario, vendor, isStreamed, pace))),
  );
}

function runOf(scenario: Scenario, vendor: Vendor, isStreamed: boolean, pace: Pace): Run {
  const id = `${scenario.id.toLowerCase()}-${vendor}-${isStreamed ? 'stream' : 'whole'}`;
  const other = FALLBACK_OF[vendor];
  const fallbackName = scenario.fallbackName?.(other, isStreamed) ?? `${id}-fallback`;
  return {
    id,
    scenario,
    vendor,
    isStreamed,
    primary: new ScriptedModel(vendor, `${id}-primary`, scenario.primary(vendor, pace)),
    fallback: new ScriptedModel(other, fallbackName, scenario.fallback?.(other) ?? answerGoingOn),
  };
}
