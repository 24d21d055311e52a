/** A text whose checks are far from green, with a place for the keyphrase. */
export const FLAWED_TEXT = [
  '<h2>Water</h2>',
  '<p>It was decided by the family that water was to be collected in the garden, because the summer had been very dry and the price of ' +
    'water had been raised by the town, and so a place was looked for where a container could be put by the father without much work.</p>',
  '<h2>KEYPHRASE</h2>',
  '<p>A KEYPHRASE was bought by them. A KEYPHRASE was set up by them. A KEYPHRASE was filled by the rain. A KEYPHRASE was seen by the ' +
    'neighbours, who were told by the children that it had been filled by one night of rain alone, which was not believed by them.</p>',
  '<h2>Winter</h2>',
  '<p>The container has to be emptied before the frost comes, since it would be broken by the ice that is formed inside of it when the ' +
    'nights are getting colder, and it should be covered by a lid so that no leaves are blown into it by the wind of the autumn.</p>',
].join('\n');
