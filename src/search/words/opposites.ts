/**
 * Words that exclude each other: a descriptor that says one of a line and not the one that was typed is
 * about another service. Words that say the same stand together with commas. They never disqualify a code; they put its siblings before it.
 */
export const OPPOSITES: readonly (readonly (readonly string[])[])[] = `
with / without
new / established
initial / subsequent
initial / additional
initial / discharge
inpatient / outpatient
open / laparoscopic
open / percutaneous
open / endoscopic
open / arthroscopic
open / closed
simple / intermediate / complex
benign / malignant
male / female
complete / limited
complete / partial
total / partial
diagnostic / surgical
diagnostic / therapeutic
unilateral / bilateral
upper / lower
anterior / posterior
cervical / thoracic / lumbar / sacral
superficial / deep
single / multiple
insertion,placement,placing,implantation / removal,removing,taken,explantation
screening / diagnostic
internal / external
left / right
adult / child
vaginal / cesarean
straightforward / low / moderate / high
individual / group
interpretation / tracing
transthoracic / transesophageal
extracapsular / intracapsular
hospital / office`
  .trim()
  .split("\n")
  .map((line) => line.split(" / ").map((side) => side.split(",")));

/** Words of special cases: a code that says one is seldom what is meant when the query does not say it. */
export const SPECIAL: readonly string[] =
  "unlisted complex complicated revision redo recurrent congenital incarcerated ruptured intraoperative donor reoperation staged accessory addition attachment noncovered replacement rental biosimilar pediatric therapeutically compounded irradiated deluxe hyaluronidase liposomal meeting".split(
    " ",
  );
