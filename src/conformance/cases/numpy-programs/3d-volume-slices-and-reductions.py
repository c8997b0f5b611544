# 3d volume slices and reductions with names.
import numpy as np
vol = np.arange(2 * 3 * 4, dtype=np.float32).reshape(2, 3, 4)
print(vol[1], vol[..., 0], vol[:, 1, ::-2], vol[0, :, [1, 3]], vol[:, [0, 2], 1:3].shape, vol[[0, 1], :, [2, 3]].shape, vol[:, np.array([True, False, True])].shape, vol[vol > 20])
print(vol.sum(0).shape, vol.mean((0, 2)), vol.max(-1), vol.argmax(1), vol.std(axis=2).round(4), vol.cumsum(2)[1, 2], np.median(vol, axis=0)[0], np.ptp(vol, axis=(1, 2)), vol.sum(dtype="i4"), vol.prod(axis=2)[0])
for ax in (None, 0, 1, -1, (0, 1), (0, -1), ()):
    print(ax, np.sum(vol, axis=ax).shape if ax != None else np.sum(vol), np.max(vol, axis=ax, keepdims=True).shape, np.any(vol > 22, axis=ax).tolist() if ax != () else "")
print(vol.swapaxes(0, 2).shape, np.rollaxis(vol, 2).shape, vol.transpose(2, 0, 1).strides, vol.T.flags.f_contiguous, np.einsum("ijk->kji", vol).shape, np.moveaxis(vol, -1, 0).shape)
z = vol.copy(); z[:, 0] = -1; z[..., -1] *= 2; z[0, 1:, 1:3] = [[5, 6], [7, 8]]; print(z)
z[z < 0] = np.nan; print(np.nanmean(z), np.nansum(z, axis=0)[0], np.isnan(z).sum(), np.nanmax(z, axis=(1, 2)), np.nanargmax(z), np.nanstd(z).round(4))
print(vol.reshape(2, -1).tolist(), vol.ravel("F")[:5], vol.flatten()[::5], vol.tolist()[1][2], vol.item(1, 2, 3), vol.item(-1), vol[1, 2, 3].item(), vol.size, vol.nbytes, vol.itemsize, vol.ndim)
q = vol[::-1, ::2]; print(q.strides, q.base is vol.base, q.shape, q[0, 0], q.copy().strides)
print(np.array_split(vol, 2, axis=2)[1].shape, np.stack([vol, vol]).shape, np.concatenate([vol, vol], 1).shape, np.tile(vol, (1, 2, 1)).shape, np.repeat(vol, [1, 2], axis=0).shape, np.pad(vol, ((0, 0), (1, 1), (0, 2))).shape)
