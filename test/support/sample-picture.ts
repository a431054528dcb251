/** A small drawing with words on its own ground, as our skills make them. */
export function samplePicture(words: string, size: { width: number; height: number } = { width: 300, height: 60 }) {
  const { width, height } = size
  const box = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${box} font-family="system-ui, 'DejaVu Sans', sans-serif">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<text x="10" y="30" font-size="16" fill="#14202b">${words}</text>`,
    '</svg>',
  ].join('')
}
