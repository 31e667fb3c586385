// SPDX-License-Identifier: EPL-2.0
/**
 * A network on the screen, with JFace's conventions. Start from {@link org.netwright.ui.viewer.network.NetworkViewer}; UI thread
 * only, but for {@link org.netwright.ui.viewer.network.ShownNetwork#of}.
 */
package org.netwright.ui.viewer.network;
