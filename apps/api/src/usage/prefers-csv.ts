/** Whether an `Accept` field (RFC 9110, section 12.5.1) asks for CSV by name, and for JSON no more than for it. */
export function prefersCsv(accept = ''): boolean {
  const csv = weightOf('text/csv', accept) ?? 0;
  return csv > 0 && csv >= (weightOf('application/json', accept) ?? 0);
}

function weightOf(type: string, accept: string): number | undefined {
  for (const range of accept.toLowerCase().split(',')) {
    const [name, ...parameters] = range.split(';').map((part) => part.trim());
    if (name !== type) continue;
    const weight = parameters.find((parameter) => parameter.startsWith('q='));
    return weight === undefined ? 1 : Number(weight.slice(2)) || 0;
  }
  return undefined;
}
