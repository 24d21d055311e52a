import { Path, SVG } from '@wordpress/primitives';

/** An anvil, in the colour of the text around it. */
export const Icon = (
  <SVG xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24">
    <Path d="M2 7h5V5h15v3c-3 .2-5.300 1.500-5.900 4H15c-.3 2 .5 3.500 2.500 4.500V19h-11v-2.500c2-.6 3-1.900 2.800-3.900C5.300 12.300 2.700 10.500 2 7z" />
  </SVG>
);
