import type { Aspect } from '../writing/language-pack';

export const ENGLISH_ASPECTS: readonly Aspect[] = [
  {
    name: 'the basic ideas',
    headingsWithKeyphrase: ['What {keyphrase} is about', 'The basics of {keyphrase}', 'A plain view of {keyphrase}'],
    plainHeadings: ['The basic ideas in plain words', 'What beginners should know', 'A short look at the basics'],
  },
  {
    name: 'the benefits',
    headingsWithKeyphrase: ['Why {keyphrase} can be worth the effort', 'The benefits of {keyphrase}'],
    plainHeadings: ['Why the effort pays off', 'The benefits at a glance'],
  },
  {
    name: 'good preparation',
    headingsWithKeyphrase: ['How to prepare for {keyphrase}', 'Before you begin with {keyphrase}'],
    plainHeadings: ['What to prepare in advance', 'Good preparation saves time'],
  },
  {
    name: 'the first steps',
    headingsWithKeyphrase: ['First steps with {keyphrase}', 'How to get started with {keyphrase}'],
    plainHeadings: ['Your first steps', 'A calm way to get started'],
  },
  {
    name: 'the right tools',
    headingsWithKeyphrase: ['Useful tools for {keyphrase}', 'What you need for {keyphrase}'],
    plainHeadings: ['The right tools for the job', 'What you need and what you can skip'],
  },
  {
    name: 'the choice between several options',
    headingsWithKeyphrase: ['How to choose well in {keyphrase}', 'Options to compare in {keyphrase}'],
    plainHeadings: ['How to compare your options', 'Making a good choice'],
  },
  {
    name: 'time and cost',
    headingsWithKeyphrase: ['Time and cost of {keyphrase}', 'Planning a budget for {keyphrase}'],
    plainHeadings: ['How much time and money to plan', 'Keeping an eye on the budget'],
  },
  {
    name: 'everyday routines',
    headingsWithKeyphrase: ['Making {keyphrase} part of everyday life', 'A daily routine for {keyphrase}'],
    plainHeadings: ['Routines that fit your day', 'Small habits with a big effect'],
  },
  {
    name: 'common mistakes',
    headingsWithKeyphrase: ['Common mistakes with {keyphrase}', 'What to avoid in {keyphrase}'],
    plainHeadings: ['Mistakes that are easy to avoid', 'Typical errors and their causes'],
  },
  {
    name: 'ways around problems',
    headingsWithKeyphrase: ['When {keyphrase} gets difficult', 'Solving problems with {keyphrase}'],
    plainHeadings: ['What to do when things go wrong', 'Simple answers to common problems'],
  },
  {
    name: 'quality',
    headingsWithKeyphrase: ['How to judge the quality of {keyphrase}', 'Signs of good {keyphrase}'],
    plainHeadings: ['How to recognize good quality', 'Signs that you are on the right track'],
  },
  {
    name: 'help from other people',
    headingsWithKeyphrase: ['Who can help with {keyphrase}', 'Learning {keyphrase} from others'],
    plainHeadings: ['Where to find help', 'Learning from other people'],
  },
  {
    name: 'steady progress',
    headingsWithKeyphrase: ['How to get better at {keyphrase}', 'Steady progress with {keyphrase}'],
    plainHeadings: ['How to keep making progress', 'Getting better step by step'],
  },
  {
    name: 'tips for more experienced people',
    headingsWithKeyphrase: ['Advanced tips for {keyphrase}', 'Going further with {keyphrase}'],
    plainHeadings: ['Tips for more experienced people', 'Going one step further'],
  },
  {
    name: 'the questions that come up most often',
    headingsWithKeyphrase: ['Frequent questions about {keyphrase}', 'What people ask about {keyphrase}'],
    plainHeadings: ['Questions that come up often', 'Short answers to frequent questions'],
  },
  {
    name: 'the long run',
    headingsWithKeyphrase: ['Staying with {keyphrase} in the long run', 'The future of your {keyphrase}'],
    plainHeadings: ['How to stay motivated', 'Thinking about the long run'],
  },
];
