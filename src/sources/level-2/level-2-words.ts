/** What the indicators of the HCPCS Level II file mean, in our words after its record layout. */

export const COVERAGE: Readonly<Record<string, string>> = {
  C: "the Medicare contractor decides",
  D: "special coverage instructions apply",
  I: "not payable by Medicare",
  M: "not covered by Medicare",
  S: "not covered by Medicare, by law",
};

export const PRICING: Readonly<Record<string, string>> = {
  "00": "not priced separately",
  "11": "physician fee schedule, relative values",
  "12": "anesthesia base units",
  "13": "physician fee schedule, priced by the contractor",
  "21": "laboratory fee schedule",
  "22": "laboratory test, priced by the contractor",
  "31": "frequently serviced equipment",
  "32": "inexpensive or routinely purchased equipment",
  "33": "oxygen and oxygen equipment",
  "34": "supplies",
  "35": "surgical dressings",
  "36": "capped rental equipment",
  "37": "ostomy, tracheostomy and urological supplies",
  "38": "orthotics, prosthetics and vision services",
  "39": "parenteral and enteral nutrition",
  "45": "customized equipment",
  "46": "priced by the contractor",
  "51": "drugs",
  "52": "reasonable charge",
  "53": "by law",
  "54": "vaccinations",
  "55": "splints and casts",
  "56": "parenteral and enteral nutrition, reasonable charge",
  "57": "other items, priced by the contractor",
  "99": "no value set",
};
