/** x */
export const everydayBones = `
`;
