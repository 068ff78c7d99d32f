export const tests = `
ekg = ecg = electrocardiogram
`;
