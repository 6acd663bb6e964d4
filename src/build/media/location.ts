/** Whether a file says where it was made. */

const GPS_POINTER = 0x88_25;

/** Whether the metadata of a picture (EXIF, with or without its prefix) have a location. */
export function exifHasLocation(exif: Uint8Array | undefined): boolean {
  if (!exif) return false;
  const buffer = Buffer.from(exif);
  const start = buffer.toString('latin1', 0, 6) === 'Exif\0\0' ? 6 : 0;
  const order = buffer.toString('latin1', start, start + 2);
  if (order !== 'II' && order !== 'MM') return false;
  const isLittle = order === 'II';
  const short = (at: number): number =>
    at + 2 > buffer.length ? 0 : isLittle ? buffer.readUInt16LE(at) : buffer.readUInt16BE(at);
  const long = (at: number): number =>
    at + 4 > buffer.length ? 0 : isLittle ? buffer.readUInt32LE(at) : buffer.readUInt32BE(at);
  const directory = start + long(start + 4);
  const count = short(directory);
  for (let k = 0; k < count; k++) {
    const entry = directory + 2 + k * 12;
    if (short(entry) !== GPS_POINTER) continue;
    // A directory with no entries, or with the version alone, says nothing.
    return short(start + long(entry + 8)) > 1;
  }
  return false;
}

/** Whether a video has the atom in which phones write a location. */
export function videoHasLocation(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes);
  return (
    buffer.includes(Buffer.from('\xa9xyz', 'latin1')) ||
    buffer.includes('com.apple.quicktime.location')
  );
}
