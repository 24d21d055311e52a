import { sampleModelCall } from '../testing';
import { receiptsAsCsv } from './receipts-as-csv';

const HEADER =
  'id,callId,attempt,createdAt,siteId,articleId,mode,purpose,provider,model,outcome,errorCode,inputTokens,' +
  'cachedTokens,cacheWriteTokens,outputTokens,reasoningTokens,imageTokens,isCached,costMicroUsd,chargeMicroUsd,durationMs';

/** The cell under `purpose`, with the rest of its line. */
const purposeCell = (purpose: string): string =>
  /,live,(.*),openai,/s.exec(receiptsAsCsv([sampleModelCall({ purpose })]))?.[1] ?? '';

describe('receiptsAsCsv', () => {
  it('is the header alone where there is nothing', () => {
    expect(receiptsAsCsv([])).toBe(`${HEADER}\r\n`);
  });

  it('has a line for each attempt, with nothing for what is not known', () => {
    const call = sampleModelCall({ id: 'i', callId: 'c', siteId: 's', costMicroUsd: null, reasoningTokens: 0 });

    expect(receiptsAsCsv([call, call])).toBe(
      `${HEADER}\r\n` +
        'i,c,1,2026-03-01T08:00:00.000Z,s,,live,article.section,openai,gpt-5.4-mini,succeeded,,100,,,50,0,,false,,1000,12\r\n'.repeat(
          2,
        ),
    );
  });

  it.each([
    ['tea, please', '"tea, please"'],
    ['a "good" tea', '"a ""good"" tea"'],
    ['tea\nbiscuits', '"tea\nbiscuits"'],
    ['ชาเขียว', 'ชาเขียว'],
  ])('writes %j as %j', (purpose, cell) => {
    expect(purposeCell(purpose)).toBe(cell);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+cmd', "'+cmd"],
    ['-cmd', "'-cmd"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['-12.5', '-12.5'],
    ['+7', '+7'],
    ['-1+1', "'-1+1"],
    ['a=b', 'a=b'],
  ])('lets no spreadsheet take %j for a formula', (purpose, cell) => {
    expect(purposeCell(purpose)).toBe(cell);
  });
});
