import type { RevisionSubject } from '../revision-subject';
import { sampleSentences } from '../fixes/testing/sample-sentences';
import { sampleDraft, sampleSubject } from '../fixes/testing/sample-subject';
import { naturalnessFaults } from '.';

const faultsOf = (before: string, after: string, overrides: Partial<RevisionSubject> = {}): readonly string[] =>
  naturalnessFaults(sampleDraft({ content: before }), sampleDraft({ content: after }), sampleSubject(overrides));

const TEXT = `<h2>Ports</h2><p>${sampleSentences(12)}</p>`;

describe('naturalnessFaults', () => {
  it('finds none where nothing has changed, however bad it was', () => {
    const bad = `<p>${'Green coffee is green coffee of green coffee. '.repeat(9)}</p>`;
    expect(faultsOf(bad, bad, { bannedWords: ['coffee'] })).toEqual([]);
  });

  it('finds none in a sound revision', () => {
    expect(faultsOf(TEXT, TEXT.replace('</p>', ' Green coffee was in all of them.</p>'))).toEqual([]);
  });

  it('names every fault', () => {
    const story =
      'In 1999 <a href="/a">we</a> began with one pan, two hands and more patience than money. '.repeat(2) +
      'Nobody then knew what to do with them, and so we drank tea.';
    const before = `<h2>How it began</h2><p>${story}</p><img src="a.jpg">`;
    const after = `<p>${'Cheap green coffee is the green coffee of today. '.repeat(3)}</p>`;
    expect(faultsOf(before, after, { bannedWords: ['cheap'] })).toEqual([
      ...['keyphrase_stuffing', 'repeated_sentences', 'lost_facts', 'lost_links', 'lost_headings', 'lost_pictures'],
      ...['shrunk', 'banned_words'],
    ]);
  });

  it('answers for empty texts', () => {
    expect(faultsOf('', '')).toEqual([]);
    expect(faultsOf('', '<p>Hello.</p>')).toEqual([]);
  });
});
