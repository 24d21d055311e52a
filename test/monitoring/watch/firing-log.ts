const MS_PER_SECOND = 1_000;

/** Which alerts fired in the course of a test, and how long after its outage. */
export class FiringLog {
  readonly #begin = performance.now();
  /** Milliseconds since the beginning, by `name severity`. */
  readonly #firstSeen = new Map<string, number>();

  note(alerts: readonly string[]): void {
    for (const alert of alerts)
      if (!this.#firstSeen.has(alert)) this.#firstSeen.set(alert, performance.now() - this.#begin);
  }

  /** `name severity` of every alert that fired, sorted. */
  get fired(): readonly string[] {
    return [...this.#firstSeen.keys()].sort();
  }

  /**
   * A line for each alert, in the order in which they fired: what, after how many seconds, and who was told.
   * @param toldTo `name severity` of the alerts that each receiver was told of, by its name
   */
  table(title: string, toldTo: Readonly<Record<string, readonly string[]>>): string {
    const lines = [...this.#firstSeen].map(([alert, ms]) => {
      const [name = '', severity = ''] = alert.split(' ');
      const told = Object.keys(toldTo).filter((receiver) => toldTo[receiver]?.includes(alert));
      return [name, severity, `${(ms / MS_PER_SECOND).toFixed(1)} s`, told.join(', ') || 'nobody: it follows'];
    });
    const rows = [['alert', 'severity', 'after', 'told'], ...lines].map(
      ([name = '', severity = '', after = '', told = '']) =>
        `  ${name.padEnd(20)} ${severity.padEnd(9)} ${after.padStart(7)}   ${told}`,
    );
    return `\n${title}\n${rows.join('\n')}\n`;
  }
}
