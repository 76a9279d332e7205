import { describe, expect, it } from 'vitest';
import { marked, plain } from './read.js';

const sentences = [
  'The [O Ministry of Agriculture and Environment] said on Wednesday that [L Vietnam] had exported more.',
  'Analysts at [O Lotus Field Securities] expect a rise, [P Jan Verbeek], a Dutch consultant, said.',
  'Lord Justice [P Adeyinka] cited Section 14 of the [D Limitation Act 1980].',
  'Its chairman, [P Nguyen Hai Nam], met Prime Minister [P Keir Starmer] in [L London].',
  'The [O Vietnam Rice and Cocoa Association] ([O Viraco]) cut its forecast; [O Viraco] blamed drought.',
  '[P Caroline Whitmore], who was 41, lives near the [L Severn River] in [L England].',
  'Athletes left the [E 2024 Paris Olympics] with the [A Nansen Refugee Award].',
  'The [D Paris Agreement] and [D Resolution 2231] were named in the [E Munich Security Conference].',
  'In March, the court heard three cases.',
  'Rules made abroad add to the pressure. Beans fetched more.',
];

describe('English', () => {
  it.each(sentences)('%s', (sentence) => {
    expect(marked(plain(sentence), 'en')).toBe(sentence);
  });
});
