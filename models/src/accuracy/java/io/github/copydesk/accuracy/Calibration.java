package io.github.copydesk.accuracy;

import io.github.copydesk.accuracy.Reliability.Finding;
import java.util.List;

/**
 * A map from confidences to confidences that tell the share that is right: the logit times a slope plus an offset (Platt
 * 1999, "Probabilistic outputs for support vector machines"). Maps follow on each other by multiplying slopes.
 *
 * @param slope below 1 where the library is too sure of itself
 * @param offset above 0 where more is right than it thinks
 */
record Calibration(double slope, double offset) {

  private static final int STEPS = 50;
  private static final double CLOSEST = 1e-6;

  /** Finds the map under which findings are most likely, by Newton's method. */
  static Calibration fit(List<Finding> findings) {
    Calibration fit = new Calibration(1, 0);
    for (int step = 0; step < STEPS; step++) {
      fit = fit.next(findings);
    }
    return fit;
  }

  private Calibration next(List<Finding> findings) {
    double[] slopes = new double[2];
    double[][] curves = new double[2][2];
    for (Finding finding : findings) {
      double[] input = {logit(finding.confidence()), 1};
      double confidence = of(finding.confidence());
      for (int i = 0; i < 2; i++) {
        slopes[i] += (confidence - (finding.right() ? 1 : 0)) * input[i];
        for (int j = 0; j < 2; j++) {
          curves[i][j] += confidence * (1 - confidence) * input[i] * input[j];
        }
      }
    }
    double determinant = curves[0][0] * curves[1][1] - curves[0][1] * curves[1][0];
    return new Calibration(
        slope - (curves[1][1] * slopes[0] - curves[0][1] * slopes[1]) / determinant,
        offset - (curves[0][0] * slopes[1] - curves[1][0] * slopes[0]) / determinant);
  }

  double of(double confidence) {
    return 1 / (1 + Math.exp(-slope * logit(confidence) - offset));
  }

  List<Finding> of(List<Finding> findings) {
    return findings.stream().map(it -> new Finding(of(it.confidence()), it.right())).toList();
  }

  private static double logit(double confidence) {
    double inside = Math.min(Math.max(confidence, CLOSEST), 1 - CLOSEST);
    return Math.log(inside / (1 - inside));
  }
}
