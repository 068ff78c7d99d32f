/**
 * Everyday words that say how somebody tells a thing, not what was done: who types `five prenatal visits
 * then moved away` asks for prenatal visits. Few descriptors hold such a word, and so by its rareness it
 * would tell more than any other. They are matched and never required, and tell next to nothing; a phrase
 * of the lexicon may still be made of them (`put back in place`).
 */
export const FILLER: ReadonlySet<string> = new Set(
  `
about actually again ago ahead almost alone along already also always am another anymore anyone anything anyway
appointment around ask asked asking away awful bad badly baggy because become been begin being better big bigger
biggest book bottom bought bring bringing brought but call called came can cannot cause caused come coming could did
didn do doc does doesn doing don done due during else end enough even ever every everything fast feel feeling few
finally find first fit found friend further gave get getting give given giving go goes going gone good got gotten
guy happen having help helped here herself him himself hold how hurt hurting idea if instead job just keep keeping kept
kind knew know known last lately later least leave left let like little live long longer look looked looking lot
made mainly make making many may maybe me meant might most move moved moving much must my nearly need needed needs
never next nice nobody nothing often oh okay old once one others ourselves people perhaps person piece place please
plus possible pretty probably problem pull pulled pulling put puts putting quick quickly quite rather ready really
reason recent recently regular regularly saw say saying see seeing seem seen sent serious set should show showed
showing side since so some somebody someone something sometimes somewhere soon start started starting stay stayed
stick sticking still stop stopped strange such sure take taken taking talk tell than thing think this though through
till tiny today together told tomorrow tonight too took top totally tried trouble trying type until us use useful
using usual usually very wait waiting want wanted wants watch way well went what whatever when where whether while
why will wish wonder work worn worse would yes yesterday yet whole entire remove removed removing removes out off up down through into onto grown clean cleaned wearing carried crashing young your yourself
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
`
    .trim()
    .split(/\s+/),
);
