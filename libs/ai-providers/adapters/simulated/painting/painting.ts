import { SeededRandom } from '../seeded-random';
import type { Colour, IndexedPicture } from './png';

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Index into the palette. */
  readonly colour: number;
}

const SKY_COLOURS = 64;
const DISCS = 7;

/** A sky that fades from one colour into another, with discs before it: always the same for the same seed and size. */
export function paint(seed: string, width: number, height: number): IndexedPicture {
  const random = new SeededRandom(seed);
  const [top, bottom] = [colourOf(random), colourOf(random)];
  const sky = Array.from({ length: SKY_COLOURS }, (_, step) => between(top, bottom, step / (SKY_COLOURS - 1)));
  const discs = Array.from({ length: DISCS }, (_, index): Disc => ({
    x: random.next() * width,
    y: random.next() * height,
    radius: ((0.5 + random.next()) * Math.min(width, height)) / 6,
    colour: SKY_COLOURS + index,
  }));
  const pixels = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    const line = pixels.subarray(row * width, (row + 1) * width).fill(Math.floor((row / height) * SKY_COLOURS));
    for (const disc of discs) drawDisc(line, row, disc);
  }
  return { width, height, palette: [...sky, ...discs.map(() => colourOf(random))], pixels };
}

function drawDisc(line: Uint8Array, row: number, { x, y, radius, colour }: Disc): void {
  const squared = radius ** 2 - (row - y) ** 2;
  if (squared <= 0) return;
  const half = Math.sqrt(squared);
  line.fill(colour, Math.max(0, Math.round(x - half)), Math.max(0, Math.round(x + half)));
}

function colourOf(random: SeededRandom): Colour {
  return [part(random), part(random), part(random)];
}

function part(random: SeededRandom): number {
  return Math.floor(random.next() * 256);
}

function between(from: Colour, to: Colour, share: number): Colour {
  const mix = (one: number, other: number): number => Math.round(one + (other - one) * share);
  return [mix(from[0], to[0]), mix(from[1], to[1]), mix(from[2], to[2])];
}
