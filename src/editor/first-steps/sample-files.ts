/** The samples, relative to the extension's folder. A list, because a folder on the web cannot be listed; a test holds it. */
export const samplesFolder = 'media/samples';

export const sampleFiles = [
  'README.md',
  'seeds/001_cang-hai-luu-2024.txt',
  'seeds/002_cang-hai-luu-2025.txt',
  'seeds/003_hai-luu-port-2025.txt',
  'seeds/004_xa-dao-hon-sim.txt',
  'seeds/005_sot-xuat-huyet.txt',
  'seeds/006_gia-ca-phe.txt',
  'seeds/007_phien-toa-va-bong-da.txt',
  'seeds/008_school-year-river-district.txt',
] as const;

/** The sample that is shown first. */
export const firstSample = sampleFiles[1];
