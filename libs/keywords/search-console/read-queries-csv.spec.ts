import { AppError } from '@seoforge/kernel';

import { decodeCsv } from './decode-csv';
import { readQueriesCsv } from './read-queries-csv';

const HEADER = 'Top queries,Clicks,Impressions,CTR,Position';

async function faultOf(csv: string): Promise<unknown> {
  try {
    return await readQueriesCsv(csv);
  } catch (error) {
    if (error instanceof AppError) return [error.code, ...error.details.map(({ pointer }) => pointer)];
    throw error;
  }
}

describe('readQueriesCsv', () => {
  it('reads an export as Google writes it', async () => {
    const csv = `\uFEFF${HEADER}\r\ngreen tea,"1,204",33210,3.63%,4.2\r\n"tea ""sencha"", loose",2,40,5%,11\r\n`;

    expect(await readQueriesCsv(csv)).toEqual([
      { query: 'green tea', clicks: 1_204, impressions: 33_210, ctr: 0.0363, position: 4.2 },
      { query: 'tea "sencha", loose', clicks: 2, impressions: 40, ctr: 0.05, position: 11 },
    ]);
  });

  it.each([
    [
      'German, as a spreadsheet saves it',
      'Häufigste Suchanfragen;Klicks;Impressionen;CTR;Position\ngrüner tee;1.204;33.210;3,63 %;4,2',
    ],
    ['Thai, between tabs', 'คำค้นหายอดนิยม\tคลิก\tการแสดงผล\tCTR\tอันดับ\nชาเขียว\t1,204\t33,210\t3.63%\t4.2'],
    ['French', 'Requêtes,Clics,Impressions,CTR,Position\n"thé, vert","1\u202f204","33\u202f210","3,63 %","4,2"'],
    ['without a header', '緑茶,1204,33210,3.63%,4.2'],
  ])('knows the columns by their places: %s', async (_, csv) => {
    const [query] = await readQueriesCsv(csv);

    expect(query).toMatchObject({ clicks: 1_204, impressions: 33_210, ctr: 0.0363, position: 4.2 });
  });

  it('takes formulas for the text that they are, and cells without what nobody sees', async () => {
    const formula = '"=HYPERLINK(""https://example.com"",""tea"")",1,2,50%,3';

    expect(await readQueriesCsv(`${HEADER}\n${formula}\n"green\u202E\n tea",1,2,50%,3`)).toMatchObject([
      { query: '=HYPERLINK("https://example.com","tea")' },
      { query: 'green tea' },
    ]);
  });

  it('counts a query once, as it came first', async () => {
    expect(await readQueriesCsv(`${HEADER}\ntea,5,50,10%,2\ntea,9,90,10%,9`)).toMatchObject([{ clicks: 5 }]);
  });

  it('reads what is as large as it may be, and no further', async () => {
    const rows = Array.from({ length: 300 }, (_, row) => `tea number ${row},1,10,10%,3.5`);

    expect(await readQueriesCsv([HEADER, ...rows].join('\n'), 300)).toHaveLength(300);
    await expect(readQueriesCsv([HEADER, ...rows].join('\n'), 299)).rejects.toMatchObject({
      code: 'keywords.csv_unreadable',
      details: [{ pointer: '', detail: 'must have at most 299 queries' }],
    });
  });

  it.each([
    ['an empty file', '', ['keywords.csv_unreadable', '']],
    ['a header alone', `${HEADER}\n`, ['keywords.csv_unreadable', '']],
    ['other columns', 'keyphrase,volume\ntea,1000', ['keywords.csv_columns_wrong', '/columns']],
    [
      'columns in another order',
      'Query,CTR,Clicks,Impressions,Position\ntea,5%,1,20,3',
      ['keywords.csv_columns_wrong', '/columns'],
    ],
    ['a sixth column', `${HEADER},Volume\ntea,1,20,5%,3,1000`, ['keywords.csv_columns_wrong', '/columns']],
    [
      'the export of pages',
      'Top pages,Clicks,Impressions,CTR,Position\nhttps://example.com/,1,20,5%,3',
      ['keywords.csv_columns_wrong', '/columns'],
    ],
    [
      'the export of days',
      'Date,Clicks,Impressions,CTR,Position\n2026-03-01,1,20,5%,3',
      ['keywords.csv_columns_wrong', '/columns'],
    ],
    ['a web page', '<!doctype html><title>Sign in</title>', ['keywords.csv_columns_wrong', '/columns']],
    ['a formula for a number', `${HEADER}\ntea,=1+1,20,5%,3`, ['keywords.csv_columns_wrong', '/columns']],
    ['a row that is cut', `${HEADER}\ntea,1,20,5%,3\ncoffee,1`, ['keywords.csv_unreadable', '/rows/3']],
    ['a row without a query', `${HEADER}\ntea,1,20,5%,3\n"\u200B",1,20,5%,3`, ['keywords.csv_unreadable', '/rows/3']],
    ['a quotation mark that is not closed', `${HEADER}\n"tea,1,20,5%,3\n`, ['keywords.csv_unreadable', '/rows/2']],
    ['a cell of a megabyte', `${HEADER}\n${'tea '.repeat(262_144)},1,20,5%,3`, ['keywords.csv_unreadable', '/rows/2']],
    [
      'a quoted cell of a megabyte',
      `${HEADER}\n"${'tea '.repeat(262_144)}",1,20,5%,3`,
      ['keywords.csv_unreadable', '/rows/2'],
    ],
    ['a query longer than any', `${HEADER}\n${'tea '.repeat(200)},1,20,5%,3`, ['keywords.csv_unreadable', '/rows/2']],
  ])('refuses %s', async (_, csv, fault) => {
    expect(await faultOf(csv)).toEqual(fault);
  });

  it('names the columns that it found, and no more of them than help', async () => {
    const reading = readQueriesCsv(`keyphrase${',volume'.repeat(5_000)}\n`);

    await expect(reading).rejects.toMatchObject({
      details: [{ detail: expect.stringMatching(/^the columns are "keyphrase", "volume",.* and 4991 more$/) }],
    });
  });
});

describe('decodeCsv', () => {
  const TEXT = 'ชาเขียว,1,20,5%,3';
  const utf16 = Buffer.from(`\uFEFF${TEXT}`, 'utf16le');

  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16 with the low byte first', utf16],
    ['UTF-16 with the high byte first', Buffer.from(utf16).swap16()],
  ])('reads %s', (_, bytes) => {
    expect(decodeCsv(bytes)).toBe(TEXT);
  });

  it.each([
    ['Latin-1', Buffer.from('grüner tee', 'latin1')],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex')],
    ['half a character of UTF-16', utf16.subarray(0, 5)],
  ])('refuses %s', (_, bytes) => {
    expect(() => decodeCsv(bytes)).toThrow(expect.objectContaining({ code: 'keywords.csv_unreadable' }));
  });
});
