import type { Wordings } from '../writing/language-pack';

export const ENGLISH_QUESTIONS: Wordings = {
  withKeyphrase: [
    'How do I begin with {keyphrase}?',
    'What matters most in {keyphrase}?',
    'How much time does {keyphrase} take?',
    'Who can help with {keyphrase}?',
    'What are common mistakes with {keyphrase}?',
    'Do I need special tools for {keyphrase}?',
  ],
  plain: [
    'Where should a beginner start?',
    'How can I tell that I am on the right track?',
    'What should I do when nothing seems to work?',
    'How much money should I plan?',
    'How do I stay motivated?',
    'Which steps can wait?',
  ],
};

export const ENGLISH_PICTURE_ALTS: Wordings = {
  withKeyphrase: [
    'A picture about {keyphrase} that stands for {aspect}',
    'Photo on {keyphrase} that goes with {aspect}',
    'What {keyphrase} can look like, with a view to {aspect}',
  ],
  plain: ['A scene that stands for {aspect}', 'Photo that goes with {aspect}', 'A quiet picture about {aspect}'],
};
