import { expect, it } from "vitest";
import { firstLettersHeardAs, soundOf } from "./sound.ts";

it.each([
  ["sifilis", "syphilis", "ph as f, y as i"],
  ["akilles", "achilles", "ch as k"],
  ["neumonia", "pneumonia", "a silent first letter"],
  ["soriasis", "psoriasis", "a silent first letter"],
  ["hemoroid", "haemorrhoid", "rh, doubled letters, the British ae"],
  ["esofagus", "oesophagus", "the British oe"],
  ["clavical", "clavicle", "-al for -le"],
  ["thoraks", "thorax", "ks for x"],
  ["sist", "cyst", "si for cy"],
  ["cieling", "ceiling", "ie for ei"],
  ["injecsion", "injection", "-sion for -tion"],
  ["stiches", "stitches", "ch for tch"],
  ["larinjitis", "laryngitis", "j for g"],
  ["skope", "scope", "k for c"],
])("%s sounds as %s: %s", (written, meant) => {
  expect(soundOf(written)).toBe(soundOf(meant));
  expect(firstLettersHeardAs(written)).toContain(meant.charAt(0));
});

it.each([
  ["colon", "colony"],
  ["spirometer", "spirometry"],
  ["ureter", "urethra"],
  ["nephrectomy", "neurectomy"],
  ["ileum", "humerus"],
])("%s does not sound as %s", (one, other) => {
  expect(soundOf(one)).not.toBe(soundOf(other));
});
