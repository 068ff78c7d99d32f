import { sampleEdition } from "./sample-edition.ts";

const COLON = "Look into the colon through a flexible scope";
const OFFICE_NEW = "Visit of a new patient in the office";
const OFFICE_OLD = "Visit of an established patient in the office";
const FACE = "Simple repair of wounds of the face";
const TALK = "Psychotherapy with the patient";

/** A dozen families that ranking is specified on. Texts are invented. */
export const endoscopy = sampleEdition(
  [
    {
      code: "99203",
      under: "Visits",
      common: OFFICE_NEW,
      own: "low level, 30 minutes or more",
      terms: ["level 3 new", "office visit new"],
    },
    {
      code: "99204",
      under: "Visits",
      common: OFFICE_NEW,
      own: "moderate level, 45 minutes or more",
      terms: ["level 4 new", "office visit new"],
    },
    {
      code: "99213",
      under: "Visits",
      common: OFFICE_OLD,
      own: "low level, 20 minutes or more",
      terms: ["level 3 established", "office visit established"],
    },
    {
      code: "99214",
      under: "Visits",
      common: OFFICE_OLD,
      own: "moderate level, 30 minutes or more",
      terms: ["level 4 established", "office visit established"],
    },
    {
      code: "00811",
      under: "Anesthesia",
      own: "Anesthesia for a scope of the lower bowel",
      terms: ["anesthesia colonoscopy"],
    },
    { code: "12011", under: "Surgery", common: FACE, own: "2.5 cm or less", terms: ["laceration repair face"] },
    { code: "12013", under: "Surgery", common: FACE, own: "2.6 to 5.0 cm", terms: ["laceration repair face"] },
    { code: "12014", under: "Surgery", common: FACE, own: "5.1 to 7.5 cm", terms: ["laceration repair face"] },
    {
      code: "20610",
      under: "Surgery",
      own: "Needle into a large joint, without ultrasound",
      terms: ["arthrocentesis major joint"],
    },
    {
      code: "20611",
      under: "Surgery",
      own: "Needle into a large joint, with ultrasound",
      terms: ["arthrocentesis major joint"],
    },
    {
      code: "30520",
      under: "Surgery",
      own: "Straightening of the wall of the nose",
      terms: ["septoplasty"],
      notes: ["For the snare of polyps see the colon."],
    },
    {
      code: "45378",
      under: "Surgery",
      common: COLON,
      own: "diagnostic",
      terms: ["colonoscopy", "diagnostic colonoscopy"],
    },
    {
      code: "45380",
      under: "Surgery",
      common: COLON,
      own: "with biopsy",
      terms: ["colonoscopy", "colonoscopy with biopsy"],
    },
    {
      code: "45385",
      under: "Surgery",
      common: COLON,
      own: "with removal of growths by snare",
      terms: ["colonoscopy", "polypectomy"],
    },
    { code: "45399", under: "Surgery", own: "Unlisted procedure of the colon", terms: ["unlisted colon procedure"] },
    { code: "70450", under: "Imaging", common: "CT of the head", own: "without contrast", terms: ["head CT"] },
    { code: "70460", under: "Imaging", common: "CT of the head", own: "with contrast", terms: ["head CT"] },
    {
      code: "70470",
      under: "Imaging",
      common: "CT of the head",
      own: "without, then with contrast",
      terms: ["head CT"],
    },
    { code: "85610", under: "Laboratory", own: "Prothrombin time", terms: ["clotting test", "INR"] },
    { code: "90832", under: "Medicine", common: TALK, own: "30 minutes", terms: ["talk therapy"] },
    { code: "90834", under: "Medicine", common: TALK, own: "45 minutes", terms: ["talk therapy"] },
    { code: "90837", under: "Medicine", common: TALK, own: "60 minutes", terms: ["talk therapy"] },
    { code: "93000", under: "Medicine", own: "Electrocardiogram with report", terms: ["ECG"] },
    {
      code: "97110",
      under: "Medicine",
      own: "Exercises in physical therapy, each 15 minutes",
      terms: ["therapeutic exercise"],
    },
    {
      code: "97161",
      under: "Medicine",
      own: "Evaluation for physical therapy, low complexity",
      terms: ["PT evaluation"],
    },
    {
      code: "99292",
      under: "Visits",
      own: "Critical care, each additional 30 minutes",
      terms: ["critical care"],
      addOn: true,
    },
    { code: "3044F", under: "Tracking", own: "Hemoglobin A1c below 7.0 percent", terms: ["A1c result"] },
  ],
  {
    guidelines: [
      {
        path: "surgery",
        title: "Surgery",
        text: "What the surgical package holds: the visit before, local anesthesia, follow-up.",
      },
      { path: "visits", title: "Visits", text: "How a level is chosen: by medical decision making or by time." },
    ],
    modifiers: [
      { modifier: "25", name: "Separate visit on the day of a procedure", terms: ["significant visit"] },
      { modifier: "RT", name: "Right side", terms: ["right"] },
    ],
    tombstones: [],
  },
);
