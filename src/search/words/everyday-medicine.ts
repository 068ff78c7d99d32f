/** x */
export const everydayMedicine = `
`;
