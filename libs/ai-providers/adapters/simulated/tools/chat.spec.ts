import { ENGLISH } from '../english';
import { chat } from './chat';

const ROSES = { id: 2, title: 'Roses', text: 'Prune roses in March. Feed them in May.\nNever cut in frost' };

function answer(message: string, fields: object = {}): unknown {
  return chat({
    fields: { language: 'en', message, passages: [ROSES], history: [], ...fields },
    seed: '',
    pack: ENGLISH,
  });
}

describe('the simulated chat', () => {
  it('answers with the sentence that has the question’s words, and cites its passage', () => {
    expect(answer('When to prune roses?')).toBe('Prune roses in March [2].');
    expect(answer('Never cut in frost?')).toBe('Never cut in frost [2]');
  });

  it('finds Thai sentences', () => {
    const passages = [{ id: 1, title: 'มะม่วง', text: 'รดน้ำต้นมะม่วงทุกเช้า\nใส่ปุ๋ยหลังเก็บผล' }];

    expect(answer('รดน้ำต้นมะม่วงเมื่อไร', { language: 'th', passages })).toBe('รดน้ำต้นมะม่วงทุกเช้า [1]');
  });

  it('understands a question by the one before', () => {
    expect(answer('Which ones?')).toBe('NOT_IN_POSTS');
    expect(answer('Ones?', { history: [{ question: 'Prune roses?' }] })).toBe('Prune roses in March [2].');
  });

  it.each([['Where does the moon go?'], ['']])('says of %j that the posts do not say', (message) => {
    expect(answer(message)).toBe('NOT_IN_POSTS');
  });

  it.each([[{ passages: 7 }], [{ passages: [7, null, { id: 'x' }] }], [{ message: {} }]])(
    'does not mind %j',
    (fields) => {
      expect(answer('When to prune roses?', fields)).toBe('NOT_IN_POSTS');
    },
  );
});
