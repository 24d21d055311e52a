/** Values of one scrape, summed over labels. */
export type ProgramMetrics = ReadonlyMap<string, number>;

/** Asks a program how it is, as Prometheus does. @throws Error where it does not answer */
export async function scrape(managementPort: number): Promise<ProgramMetrics> {
  const response = await fetch(`http://127.0.0.1:${managementPort}/metrics`, { signal: AbortSignal.timeout(10_000) });
  const values = new Map<string, number>();
  for (const line of (await response.text()).split('\n')) {
    const [, name, labels = '', value] = /^(\w+)(\{[^}]*\})? (\S+)$/.exec(line) ?? [];
    if (name === undefined) continue;
    values.set(`${name}${labels}`, Number(value));
    if (labels !== '') values.set(name, (values.get(name) ?? 0) + Number(value));
  }
  return values;
}
