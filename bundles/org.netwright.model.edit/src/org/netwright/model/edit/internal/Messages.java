// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.internal;

import org.eclipse.osgi.util.NLS;

/** What steps say to people: labels in the history and reasons why not. */
public final class Messages extends NLS {

	public static String addLayer;
	public static String addNamedLayer;
	public static String addNeuron;
	public static String addNeurons;
	public static String addNote;
	public static String addSample;
	public static String addSamples;
	public static String addSampleSet;
	public static String arrange;
	public static String arrangeColumn;
	public static String arrangeGrid;
	public static String changeNote;
	public static String changeWeights;
	public static String claimNothing;
	public static String claimUndecided;
	public static String claimValues;
	public static String claimWinner;
	public static String connect;
	public static String connection;
	public static String connections;
	public static String connectMany;
	public static String delete;
	public static String describe;
	public static String disable;
	public static String disconnect;
	public static String disconnectMany;
	public static String duplicate;
	public static String elements;
	public static String enable;
	public static String foreignChange;
	public static String insertLayer;
	public static String layer;
	public static String layers;
	public static String move;
	public static String negateWeight;
	public static String neuron;
	public static String neurons;
	public static String note;
	public static String notes;
	public static String paintDetector;
	public static String paste;
	public static String randomWeight;
	public static String refuseCharacter;
	public static String refuseColumnTargets;
	public static String refuseConnected;
	public static String refuseConnectedAll;
	public static String refuseCycle;
	public static String refuseCycleTogether;
	public static String refuseFilterLimit;
	public static String refuseFilterNumber;
	public static String refuseFilterShare;
	public static String refuseFunctionOnInput;
	public static String refuseGrid;
	public static String refuseImageSources;
	public static String refuseInputBias;
	public static String refuseInputTarget;
	public static String refuseMargin;
	public static String refuseMoveToInput;
	public static String refuseNotFinite;
	public static String refuseNumberCount;
	public static String refuseOneToOne;
	public static String refusePaintInput;
	public static String refusePaintMargin;
	public static String refusePaintNothing;
	public static String refusePaintOthers;
	public static String refusePaintRange;
	public static String refusePaintSize;
	public static String refusePasteCycle;
	public static String refusePasteWithoutInput;
	public static String refuseRange;
	public static String refuseReferenced;
	public static String refuseRowTargets;
	public static String refuseSelf;
	public static String refuseSiblingColumn;
	public static String refuseSiblingLayers;
	public static String refuseSiblingOfNothing;
	public static String refuseSiblingSquare;
	public static String refuseSize;
	public static String refuseTolerance;
	public static String refuseValueCount;
	public static String refuseWindowSize;
	public static String refuseWindowTargets;
	public static String refuseWinner;
	public static String rename;
	public static String renameNetwork;
	public static String reorder;
	public static String resizeNote;
	public static String sample;
	public static String samples;
	public static String sampleSet;
	public static String sampleSets;
	public static String setAllNumbers;
	public static String setArgmax;
	public static String setBias;
	public static String setFunction;
	public static String setInputRange;
	public static String setParameters;
	public static String setSampleValues;
	public static String setThreshold;
	public static String setViewSettings;
	public static String showAutomatic;
	public static String showCells;
	public static String showEnds;
	public static String showNeurons;
	public static String setWeight;
	public static String siblingClockwise;
	public static String siblingCounterclockwise;
	public static String siblingInverted;
	public static String siblingLeftRight;
	public static String siblingUpDown;
	public static String stepFailed;
	public static String unname;
	public static String unnamed;
	public static String unnameNetwork;
	public static String unsetFunction;
	public static String useLayerFunction;
	public static String weightComma;
	public static String weightDivision;
	public static String weightMissing;
	public static String weightNoNumber;
	public static String weightNumberMissing;
	public static String weightTooLarge;

	static {
		NLS.initializeMessages("org.netwright.model.edit.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
