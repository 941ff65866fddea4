import { crc32, deflateSync } from 'node:zlib';
import pixelmatch from 'pixelmatch';
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

/** How many pixels of two pictures differ, by how much one is larger, and a picture of both beside what differs. */
export function difference(was, is) {
  const width = Math.max(was.width, is.width);
  const height = Math.max(was.height, is.height);
  const frames = [was, is].map((image) => {
    const frame = new PNG({ width, height });
    PNG.bitblt(image, frame, 0, 0, image.width, image.height);
    return frame;
  });
  const differs = new PNG({ width, height });
  // A tenth of the way from black to white: what a processor rounds otherwise is far less, and no eye sees it.
  const options = { threshold: 0.1 };
  const pixels = pixelmatch(...frames.map(({ data }) => data), differs.data, width, height, options);
  const grown = Math.max(Math.abs(was.width - is.width), Math.abs(was.height - is.height));
  const picture = () => {
    const sheet = new PNG({ width: width * 3, height });
    for (const [at, frame] of [...frames, differs].entries()) {
      PNG.bitblt(frame, sheet, 0, 0, width, height, at * width, 0);
    }
    return encode(sheet);
  };
  return { pixels, grown, share: pixels / (width * height), picture };
}
