import { expect, test } from '@jest/globals';
import { imageBlob } from '../../../src/host/image-blob';

const textOf = (blob: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(atob((reader.result as string).split(',')[1] ?? ''));
    };
    reader.readAsDataURL(blob);
  });

test('the bytes come out as they went in, with their type', async () => {
  const bytes = '\u0000\u0089PNG\u00ff';
  const blob = imageBlob({ type: 'image/png', base64: btoa(bytes) });
  expect(blob?.type).toBe('image/png');
  expect(blob === null ? '' : await textOf(blob)).toBe(bytes);
});

test.each(['image/jpeg', 'image/webp', 'image/svg+xml', 'image/vnd.microsoft.icon'])(
  '%s is an image',
  (type) => {
    expect(imageBlob({ type, base64: '' })?.type).toBe(type);
  },
);

test.each(['text/html', 'image/', 'image/png; charset=x', 'image/png,text/html', 'ximage/png', ''])(
  '"%s" is none',
  (type) => {
    expect(imageBlob({ type, base64: btoa('a') })).toBeNull();
  },
);

test('nothing, and bytes that are none, give nothing', () => {
  expect(imageBlob(null)).toBeNull();
  expect(imageBlob({ type: 'image/png', base64: '*not base64*' })).toBeNull();
});

test.each([[7], ['image'], [{}], [{ type: 'image/png' }], [{ type: 7, base64: 7 }]])(
  'an answer of another shape (%j) gives nothing: it comes from a page’s process',
  (answer) => {
    expect(imageBlob(answer as never)).toBeNull();
  },
);
