/** x */
export const everydayImaging = `
`;
