/** x */
export const everydayOrgans = `
`;
