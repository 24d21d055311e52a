import { notAnAnswer } from './not-an-answer';

const INSTRUCTION = 'Write the closing paragraphs of the article: what to take away.';
const MESSAGES = [{ role: 'user', text: `${INSTRUCTION}\n- Short.\n\n<input>\n{}\n</input>` }] as const;

describe('notAnAnswer', () => {
  it.each([
    "I'm sorry, but I can't help with that.",
    'I cannot assist with this request.',
    'Sorry, as an AI language model I am unable to write about it.',
    'As an AI, I have no opinion on tea.',
    'Tea is warm.\n\nI’m sorry. I can’t continue.',
    'Es tut mir leid, aber ich kann dabei nicht helfen.',
    'Je suis désolé, mais je ne peux pas écrire cela.',
    'Lo siento, pero no puedo ayudarte con eso.',
    'Извините, но я не могу с этим помочь.',
    'ขออภัย ฉันไม่สามารถช่วยเรื่องนี้ได้',
    '申し訳ありませんが、お手伝いできません。',
  ])('knows a refusal: %s', (prose) => {
    expect(notAnAnswer(prose, MESSAGES)).toBe('it declines the task instead of doing it');
  });

  it.each([`Tea. ${INSTRUCTION}`, 'Tea: {"task":"article.section","language":"en"}', '<input>\n{"a":1}'])(
    'knows a prompt that is repeated: %s',
    (prose) => {
      expect(notAnAnswer(prose, MESSAGES)).toBe('it repeats what it was asked');
    },
  );

  it.each(['Sure! Here is what you asked for:\n\nTea.', "Here's the introduction about tea:\nTea."])(
    'knows words to the customer: %j',
    (prose) => {
      expect(notAnAnswer(prose, MESSAGES)).toContain('words to the customer');
    },
  );

  it.each([
    'I can’t imagine a morning without tea.',
    'Write: "I’m sorry, but I can’t help you this week."',
    '- "I’m sorry, I can’t attend."\n- "Sorry, I am unable to come."',
    'I’m sorry to say that I can’t drink coffee.',
    'Here are the steps:\n\n1. Boil water.',
    'The `<input>` element takes text.',
    'Leider kann ich Tee nicht ausstehen.',
  ])('takes %j for a text', (prose) => {
    expect(notAnAnswer(prose, MESSAGES)).toBeNull();
  });
});
