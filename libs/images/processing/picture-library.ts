import sharp from 'sharp';

/** What of the picture library is used: three decoders. Those of SVG, PDF, GIF and the rest cannot be reached by any file. */
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadPng', 'VipsForeignLoadJpeg', 'VipsForeignLoadWebp'],
});
// Nothing is decoded twice, so that nothing is worth keeping; and each picture has one thread, so that the processor takes as many
// threads as it works on pictures.
sharp.cache(false);
sharp.concurrency(1);

export { default } from 'sharp';
