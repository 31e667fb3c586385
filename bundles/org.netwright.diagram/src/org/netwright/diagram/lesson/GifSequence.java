// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.lesson;

import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.OutputStream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Writes pictures of one size as an animated GIF that runs for ever, with one table of colours. Of each picture only the rectangle is
 * written that differs from the one before.
 */
final class GifSequence implements AutoCloseable {

	private static final String STREAM = "javax_imageio_gif_stream_1.0";
	private static final String IMAGE = "javax_imageio_gif_image_1.0";

	private final ImageOutputStream out;
	private final ImageWriter writer;
	private final int width;
	private final int height;
	private final IndexColorModel colours;
	private byte[] shown;

	/** @param stream is not closed */
	GifSequence(OutputStream stream, int width, int height, int[] colours) throws IOException {
		this.width = width;
		this.height = height;
		this.colours = new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBufferByte.TYPE_BYTE);
		writer = ImageIO.getImageWritersByFormatName("gif").next();
		out = new MemoryCacheImageOutputStream(stream);
		writer.setOutput(out);
		writer.prepareWriteSequence(streamMetadata(colours));
	}

	private IIOMetadata streamMetadata(int[] table) throws IOException {
		IIOMetadata metadata = writer.getDefaultStreamMetadata(null);
		IIOMetadataNode root = new IIOMetadataNode(STREAM);
		IIOMetadataNode version = child(root, "Version");
		version.setAttribute("value", "89a");
		IIOMetadataNode screen = child(root, "LogicalScreenDescriptor");
		screen.setAttribute("logicalScreenWidth", Integer.toString(width));
		screen.setAttribute("logicalScreenHeight", Integer.toString(height));
		screen.setAttribute("colorResolution", "8");
		screen.setAttribute("pixelAspectRatio", "0");
		IIOMetadataNode global = child(root, "GlobalColorTable");
		global.setAttribute("sizeOfGlobalColorTable", Integer.toString(table.length));
		global.setAttribute("backgroundColorIndex", "0");
		global.setAttribute("sortFlag", "FALSE");
		for (int i = 0; i < table.length; i++) {
			IIOMetadataNode entry = child(global, "ColorTableEntry");
			entry.setAttribute("index", Integer.toString(i));
			entry.setAttribute("red", Integer.toString(table[i] >> 16 & 255));
			entry.setAttribute("green", Integer.toString(table[i] >> 8 & 255));
			entry.setAttribute("blue", Integer.toString(table[i] & 255));
		}
		metadata.setFromTree(STREAM, root);
		return metadata;
	}

	private static IIOMetadataNode child(IIOMetadataNode parent, String name) {
		IIOMetadataNode node = new IIOMetadataNode(name);
		parent.appendChild(node);
		return node;
	}

	/** Shows a picture, by the places of its pixels in the table of colours, for so many hundredths of a second. */
	void add(byte[] pixels, int hundredths) throws IOException {
		int[] changed = shown == null ? new int[] { 0, 0, width, height } : difference(pixels);
		int left = changed[0];
		int top = changed[1];
		byte[] part = new byte[changed[2] * changed[3]];
		for (int y = 0; y < changed[3]; y++) {
			System.arraycopy(pixels, (top + y) * width + left, part, y * changed[2], changed[2]);
		}
		BufferedImage image = new BufferedImage(colours,
				Raster.createInterleavedRaster(new DataBufferByte(part, part.length), changed[2], changed[3], changed[2], 1, new int[] { 0 }, new Point()), false, null);
		writer.writeToSequence(new IIOImage(image, null, imageMetadata(image, left, top, hundredths)), null);
		shown = pixels;
	}

	/** Left, top, width and height of what differs; one pixel if nothing does. */
	private int[] difference(byte[] pixels) {
		int left = width;
		int top = height;
		int right = -1;
		int bottom = -1;
		for (int i = 0; i < pixels.length; i++) {
			if (pixels[i] != shown[i]) {
				left = Math.min(left, i % width);
				right = Math.max(right, i % width);
				top = Math.min(top, i / width);
				bottom = i / width;
			}
		}
		return right < 0 ? new int[] { 0, 0, 1, 1 } : new int[] { left, top, right - left + 1, bottom - top + 1 };
	}

	private IIOMetadata imageMetadata(BufferedImage image, int left, int top, int hundredths) throws IOException {
		IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
		IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(IMAGE);
		IIOMetadataNode descriptor = (IIOMetadataNode) root.getElementsByTagName("ImageDescriptor").item(0);
		descriptor.setAttribute("imageLeftPosition", Integer.toString(left));
		descriptor.setAttribute("imageTopPosition", Integer.toString(top));
		IIOMetadataNode control = existing(root, "GraphicControlExtension");
		control.setAttribute("disposalMethod", "doNotDispose");
		control.setAttribute("userInputFlag", "FALSE");
		control.setAttribute("transparentColorFlag", "FALSE");
		control.setAttribute("transparentColorIndex", "0");
		control.setAttribute("delayTime", Integer.toString(hundredths));
		if (shown == null) {
			IIOMetadataNode loop = child(child(root, "ApplicationExtensions"), "ApplicationExtension");
			loop.setAttribute("applicationID", "NETSCAPE");
			loop.setAttribute("authenticationCode", "2.0");
			loop.setUserObject(new byte[] { 1, 0, 0 });
		}
		metadata.setFromTree(IMAGE, root);
		return metadata;
	}

	private static IIOMetadataNode existing(IIOMetadataNode parent, String name) {
		return parent.getElementsByTagName(name).getLength() > 0 ? (IIOMetadataNode) parent.getElementsByTagName(name).item(0) : child(parent, name);
	}

	/** Ends the file; without that it is not complete. */
	void finish() throws IOException {
		writer.endWriteSequence();
		out.flush();
	}

	@Override
	public void close() throws IOException {
		writer.dispose();
		out.close();
	}
}
