import type TurndownService from 'turndown';

const CELLS: ReadonlySet<string> = new Set(['TH', 'TD']);

/** Tables as GitHub writes them: the first row is the heading. Takes time linear in the table, unlike rules that ask for its rows. */
export function addTableRules(turndown: TurndownService): void {
  turndown.addRule('tableCell', {
    filter: ['th', 'td'],
    replacement: (content) =>
      ` ${content
        .trim()
        .replace(/\s*\n\s*/g, ' ')
        .replaceAll('|', '\\|')} |`,
  });
  turndown.addRule('tableRow', { filter: 'tr', replacement: (content) => `|${content}\n` });
  turndown.addRule('tableSection', { filter: ['thead', 'tbody', 'tfoot'], replacement: (content) => content });
  turndown.addRule('tableCaption', { filter: 'caption', replacement: () => '' });
  turndown.addRule('table', {
    filter: 'table',
    replacement: (content, table) => {
      const [heading = '', ...rows] = content.split('\n').filter((line) => line.startsWith('|'));
      const lines = [heading, `|${' --- |'.repeat(columnsOf(table))}`, ...rows];
      return heading === '' ? '' : `\n\n${lines.join('\n')}\n\n`;
    },
  });
}

/** How many cells the first row has. */
function columnsOf(table: Node): number {
  const rows = [...table.childNodes].flatMap((part) => (part.nodeName === 'TR' ? [part] : [...part.childNodes]));
  const firstRow = rows.find(({ nodeName }) => nodeName === 'TR');
  return firstRow === undefined ? 1 : [...firstRow.childNodes].filter(({ nodeName }) => CELLS.has(nodeName)).length;
}
