import type { Draft } from '../../domain/draft';

/** A text about making goat cheese on which every check is green, in pieces that specs spoil. */
export const SOUND_TEXT = {
  introduction:
    'Fresh goat cheese needs three things: milk, acid and a little patience. First, you warm the milk. Then you curdle it, and an hour later you spread it on bread.',
  heading: 'Which milk suits goat cheese',
  milk: 'Whole milk from a small farm gives the best result. However, milk from the supermarket works as long as nobody heated it too much. Therefore, read the label before you buy. Milk with a long shelf life never sets well.',
  link: 'Our <a href="https://cheese.example/kitchen-tools/">list of kitchen tools</a> shows what you need besides. For example, a wide pot keeps the heat even. A fine cloth holds back every crumb of curd.',
  curdling: 'How to curdle the milk',
  acid: 'Warm the pot slowly and stir along the bottom. Next, pour in lemon juice and wait. The curd rises like small clouds, while the whey turns clear. If nothing happens, add one more spoon.',
  source:
    'Farmers in <a href="https://dairy.example/goats">a report on dairy goats</a> tell the same story. In short, calm hands and gentle heat decide how the curd feels on the tongue.',
  storing: 'Salt, shape and store it',
  salt: 'Hang the cloth over a bowl until the last drops fall. After that, mix salt into the curd with a fork. Herbs from the garden taste lovely too. In addition, a few drops of oil make the paste smooth.',
  fridge:
    'Keep the finished goat cheese in a closed jar in the fridge. Because it has no rind, it dries out quickly. Still, guests rarely leave any of it. Finally, rinse the cloth in cold water, for hot water sets the protein in the threads.',
  more: 'Many families make a second batch at the weekend. They try new herbs, or they roll the paste in crushed pepper. As a result, every breakfast tastes a bit different. Children love to shape small balls, and older people enjoy the mild flavour. Meanwhile, the whey makes a fine soup, so nothing ends up in the sink. Bakers even use it in place of water, since it gives the crust a deep colour.',
};

const META_DESCRIPTION =
  'Goat cheese at home takes an hour, a pot and a lemon. Read which milk to buy, how to curdle it gently, and how to store the result.';

/** The sound draft, with some of its pieces replaced by others. */
export function soundDraft(
  spoilt: Partial<typeof SOUND_TEXT> = {},
  metadata: Partial<Omit<Draft, 'content'>> = {},
): Draft {
  const text = { ...SOUND_TEXT, ...spoilt };
  const content = [
    `<p>${text.introduction}</p>`,
    '<figure><img src="https://cheese.example/curd.jpg" alt="Fresh goat cheese on bread"/></figure>',
    `<h2>${text.heading}</h2><p>${text.milk}</p><p>${text.link}</p>`,
    `<h2>${text.curdling}</h2><p>${text.acid}</p><p>${text.source}</p>`,
    `<h2>${text.storing}</h2><p>${text.salt}</p><p>${text.fridge}</p><p>${text.more}</p>`,
  ].join('\n');
  return { content, title: 'Goat cheese at home', metaDescription: META_DESCRIPTION, slug: 'goat-cheese', ...metadata };
}
