import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

export const decode = (bytes) => PNG.sync.read(bytes);

/**
 * A picture in few bytes, for a repository: as numbers of a palette. Text without smoothed edges has few colors. The smoothed edges of a
 * drawing have more than the 256 that fit, so colors are then rounded, by less than the comparison overlooks.
 */
export function encode(image) {
  for (const levels of [256, 32, 16, 8]) {
    const indexed = index(image, levels);
    if (indexed) return indexed;
  }
  return PNG.sync.write(image);
}

function index({ width, height, data }, levels) {
  const step = 255 / (levels - 1);
  const rounded = Uint8Array.from({ length: 256 }, (_, value) => Math.round(Math.round(value / step) * step));
  const palette = new Map();
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, from = 0, to = 0; y < height; y += 1) {
    to += 1; // the row's filter: none
    for (let x = 0; x < width; x += 1, from += 4, to += 1) {
      const color = (rounded[data[from]] << 16) | (rounded[data[from + 1]] << 8) | rounded[data[from + 2]];
      let number = palette.get(color);
      if (number === undefined) {
        if (palette.size === 256) return undefined;
        number = palette.size;
        palette.set(color, number);
      }
      rows[to] = number;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8); // 8 bits, a palette
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from([...palette.keys()].flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A picture on a ground of another size. */
export function crop(image, width, height) {
  const frame = new PNG({ width, height });
  for (let y = 0; y < Math.min(height, image.height); y += 1) {
    const row = image.data.subarray(
      y * image.width * 4,
      (y * image.width + Math.min(width, image.width)) * 4,
    );
    frame.data.set(row, y * width * 4);
  }
  return frame;
}

/** Pictures of one size, side by side. */
export function beside(...images) {
  const [{ width, height }] = images;
  const frame = new PNG({ width: width * images.length, height });
  for (const [i, image] of images.entries()) {
    for (let y = 0; y < height; y += 1) {
      frame.data.set(
        image.data.subarray(y * width * 4, (y + 1) * width * 4),
        (y * width * images.length + i * width) * 4,
      );
    }
  }
  return frame;
}
