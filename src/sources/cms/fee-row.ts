/** One row of the relative value file, by column, as text. An absent column is an empty text. */
export const FEE_COLUMNS = {
  code: "HCPCS",
  modifier: "MOD",
  description: "DESCRIPTION",
  status: "STATUS CODE",
  informational: "NOT USED FOR MEDICARE PAYMENT",
  work: "WORK RVU",
  rareOutside: "NON-FAC NA INDICATOR",
  rareInside: "FACILITY NA INDICATOR",
  totalOutside: "NON-FACILITY TOTAL",
  totalInside: "FACILITY TOTAL",
  components: "PCTC IND",
  global: "GLOB DAYS",
  before: "PRE OP",
  during: "INTRA OP",
  after: "POST OP",
  multiple: "MULT PROC",
  bilateral: "BILAT SURG",
  assistant: "ASST SURG",
  coSurgeons: "CO- SURG",
  team: "TEAM SURG",
  endoscopicBase: "ENDO BASE",
  supervision: "PHYSICIAN SUPERVISION OF DIAGNOSTIC PROCEDURES",
  imagingFamily: "DIAGNOSTIC IMAGING FAMILY INDICATOR",
} as const;

export type FeeField = keyof typeof FEE_COLUMNS;
export type FeeRow = Readonly<Record<FeeField, string>> & { readonly line: number };

export const FEE_FIELDS = Object.keys(FEE_COLUMNS) as readonly FeeField[];
