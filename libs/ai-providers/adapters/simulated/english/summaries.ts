/** What may follow the keyphrase in a title, short ones first. */
export const ENGLISH_TITLE_ENDINGS: readonly string[] = [
  ': a guide',
  ': the basics',
  ': first steps',
  ': a simple guide',
  ': how to begin well',
  ': a practical guide',
  ': tips for every day',
  ': what really matters',
  ': advice for beginners',
  ': clear and simple steps',
  ': a plan for calm progress',
  ': questions and clear answers',
];

export const ENGLISH_SUMMARY_OPENINGS: readonly string[] = [
  'New to {keyphrase}?',
  'A calm look at {keyphrase} for everyday life.',
  'Get to know {keyphrase} step by step.',
  'Plain advice about {keyphrase} for beginners and for people with some practice.',
  'Find out what matters in {keyphrase} and what you can safely leave out.',
  'Curious about {keyphrase}?',
  'Simple ideas for {keyphrase} that fit a normal week.',
  'Make {keyphrase} easier.',
];

export const ENGLISH_SUMMARY_ADDITIONS: readonly string[] = [
  'See what helps at the start.',
  'Avoid the usual mistakes.',
  'Read simple tips for every day.',
  'Learn which steps come first and which can wait.',
  'Save time with a clear plan.',
  'Find answers to common questions.',
  'Start today with one small step.',
  'See how small habits make a big difference.',
  'Get clear examples and a simple plan.',
  'Know what to check before you begin.',
];
