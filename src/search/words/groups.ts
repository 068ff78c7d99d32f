/**
 * Everyday words that say the same thing done to a part of the body. `gallbladder @out` in a file of synonyms
 * stands for "gallbladder out", "gallbladder removed", "gallbladder taken" and the rest of the group: one line
 * for each part, not one for each way of saying it. Words as the index holds them (singular, no empty words).
 */
export const GROUPS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  `
out: out removed remove removal removing taken take off gone rid cut
fix: fix fixed fixing repair repaired repairing mend mended sewn sew sewed stitched reattached restored corrected
closed: closed close closing shut plugged plug patch patched sealed
drain: drain drained draining lance lanced emptied empty tapped tap squeezed fluid
scope: scope scoped camera look looked looking telescope
needle: needle aspirate aspirated tap tapped sucked
sample: biopsy biopsied sample sampled pinch snip piece bit
new: new donor transplant transplanted
swap: replace replaced replacement replacing fake artificial metal swap swapped
redo: redo redone again revision revised second loose failed worn
undo: reversed reversal reverse reversing undone undo untied reconnected closed hooked takedown
put: put putting placed place placing insert inserted implant implanted install
shot: shot injection injected inject inj needle cortisone steroid jab
picture: xray film picture
burn: burn burned burning burnt laser lasered zapped cauterized frozen freeze freezing froze acid
break: broken broke break fractured fracture cracked snapped
screws: plate screw rod nail pin hardware wire surgery
stretch: stretch stretched stretching balloon dilated dilation widened opened open narrow
shrink: shrink smaller reduce reduced reduction
lift: lift lifted droopy sagging saggy baggy drooping
kid: kid child toddler baby infant newborn boy girl son daughter
`
    .trim()
    .split("\n")
    .map((line) => {
      const [name = "", words = ""] = line.split(": ");
      return [name, words.split(" ")];
    }),
);
