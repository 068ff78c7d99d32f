/** x */
export const everydayWomen = `
`;
