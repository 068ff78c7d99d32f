const FORMATS: readonly (readonly [string, string])[] = [
  [
    "From the AMA",
    "the data files under your licence: ConsolidatedCodeList, Modifiers, ClinicianDescriptor; LONGULT, MEDU, SHORTU and the other older lists; CPT Link; the PLA file. A whole distribution zip as it came.",
  ],
  [
    "From Medicare (CMS)",
    "free files: relative values (PPRRVU), HCPCS Level II (ANWEB), unlikely edits (MUE), add-on code edits, laboratory fees (CLFS), OPPS Addendum B; as csv, txt or xlsx.",
  ],
  [
    "Groupings",
    "free lists that sort codes into groups of their own: CCS for services and procedures (AHRQ), RBCS (CMS). Each code then names its group, and a group lists its codes.",
  ],
  ["From others", "a FHIR CodeSystem (JSON), UMLS (MRCONSO, MRSAT, MRREL: also whole, of gigabytes), OHDSI concepts."],
  ["Your own", "any table with a column of codes and a column of texts: csv, tab-separated, xlsx."],
  ["From another device", "a copy of an edition that was saved there with “Save a copy”."],
];

/** What can be opened, for those who wonder. */
export function Formats() {
  return (
    <details className="mt-3 text-[0.9375rem]">
      <summary>Which files can I open?</summary>
      <dl className="mt-1 grid gap-x-6 sm:grid-cols-[11rem_1fr]">
        {FORMATS.map(([name, what]) => (
          <div key={name} className="contents">
            <dt className="text-quiet">{name}</dt>
            <dd className="measure mb-2">{what}</dd>
          </div>
        ))}
      </dl>
      <p className="measure">What a file is, is told by what stands in it; its name does not matter.</p>
    </details>
  );
}
