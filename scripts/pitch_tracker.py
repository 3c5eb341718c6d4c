"""A pitch tracker for clean synthetic speech: normalised autocorrelation, 100 frames a second."""
import numpy as np

HOP = 0.010             # seconds
WINDOW = 0.040
LOWEST, HIGHEST = 60.0, 500.0   # Hz
VOICED = 0.55           # least autocorrelation of a voiced frame
QUIET = 0.03            # share of the loudest frame's amplitude below which nothing is voiced


def frames_of(wave, rate):
    """Rows of WINDOW seconds, HOP apart, centred on their times."""
    size, hop = int(WINDOW * rate), int(HOP * rate)
    padded = np.pad(wave.astype(np.float64), (size // 2, size))
    starts = np.arange(len(wave) // hop + 1) * hop
    return padded[starts[:, None] + np.arange(size)[None]]


def autocorrelation(frames):
    """Each frame's autocorrelation over that of the window, 1 at lag 0."""
    size = frames.shape[1]
    window = np.hanning(size)
    count = 1 << (2 * size - 1).bit_length()
    frames = frames - frames.mean(1, keepdims=True)
    own = np.fft.irfft(np.abs(np.fft.rfft(frames * window, count)) ** 2)[:, :size]
    of_window = np.fft.irfft(np.abs(np.fft.rfft(window, count)) ** 2)[:size]
    return own / (own[:, :1] + 1e-9) / np.maximum(of_window / of_window[0], 0.05)


def track(wave, rate):
    """Pitch in semitones above 55 Hz of every frame, NaN where there is none, and the amplitude."""
    frames = frames_of(wave, rate)
    loudness = np.sqrt((frames ** 2).mean(1))
    first, last = int(rate / HIGHEST), int(rate / LOWEST)
    own = autocorrelation(frames)[:, :last + 2]
    lags = np.arange(own.shape[1])
    # The shortest of equal periods is the right one.
    score = own - 0.02 * np.log2(np.maximum(lags, 1) / first)
    best = first + score[:, first:last].argmax(1)
    rows = np.arange(len(own))
    left, middle, right = (own[rows, best + step] for step in (-1, 0, 1))
    bend = left - 2 * middle + right
    lag = best + np.where(np.abs(bend) > 1e-9, 0.5 * (left - right) / (bend - 1e-12), 0.0)
    voiced = (middle > VOICED) & (loudness > QUIET * loudness.max())
    pitch = np.where(voiced, 12 * np.log2(rate / np.maximum(lag, 1.0) / 55.0), np.nan)
    return without_jumps(pitch), loudness


def without_jumps(pitch):
    """Drops frames more than five semitones from the median of their neighbourhood."""
    out = pitch.copy()
    for k in np.flatnonzero(~np.isnan(pitch)):
        near = pitch[max(0, k - 3):k + 4]
        if abs(pitch[k] - np.nanmedian(near)) > 5:
            out[k] = np.nan
    return out


def contour(pitch, points=10):
    """A syllable's course of pitch at `points` equal steps of its voiced part."""
    voiced = np.flatnonzero(~np.isnan(pitch))
    if len(voiced) < 3:
        return np.full(points, np.nan)
    at = np.linspace(voiced[0], voiced[-1], points)
    return np.interp(at, voiced, pitch[voiced])
