/** x */
export const everydayEyesEarsNerves = `
`;
