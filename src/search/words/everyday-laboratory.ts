/** x */
export const everydayLaboratory = `
`;
